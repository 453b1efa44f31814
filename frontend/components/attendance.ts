import { html, LitElement, nothing } from 'lit';
import { keep, type Known, look, type Mark, send, sessionsWithUnsent, type Tick, TICKS_SENT, type Trouble, unsent } from './ticks';

interface Person {
  id: string;
  name: string;
  latinName: string | null;
  absence: string | null;
  mark: Mark | null;
  by: string | null;
}

interface Choice {
  mark: Mark;
  label: string;
  key: string;
  icon: string;
}

interface Words {
  marked: string;
  everybody: string;
  saved: string;
  unsent: string;
  offline: string;
  signedOut: string;
  signIn: string;
  refused: string;
  changed: string;
  reload: string;
  unmarked: string;
  people: string;
}

/** Often enough to see a colleague's ticks, and seldom enough for a phone's connection. */
const LOOK_AGAIN_MILLIS = 15_000;

/**
 * The attendance list of a session. Every tick is kept in the browser until the server has said that it has it, so a
 * lost connection, a reload or an expired session loses none.
 */
class WegwijsAttendance extends LitElement {
  static override properties = {
    staff: { type: String },
    session: { type: String },
    readonly: { type: Boolean },
    people: { attribute: false },
    choices: { attribute: false },
    words: { attribute: false },
    pending: { state: true },
    trouble: { state: true },
    refused: { state: true },
    changed: { state: true },
  };

  declare staff: string;
  declare session: string;
  declare readonly: boolean;
  declare people: Person[];
  declare choices: Choice[];
  declare words: Words;
  declare pending: Tick[];
  declare trouble: Trouble;
  declare refused: boolean;
  declare changed: boolean;

  private timer = 0;
  private busy = false;
  private again = false;

  constructor() {
    super();
    this.people = [];
    this.choices = [];
    this.pending = [];
    this.trouble = 'none';
    this.refused = false;
    this.changed = false;
  }

  /** In the page itself, so that its styles and its text size hold here too. */
  protected override createRenderRoot() {
    return this;
  }

  private readonly wake = () => {
    if (document.visibilityState === 'visible') {
      void this.exchange();
    }
  };

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(this.wake, LOOK_AGAIN_MILLIS);
    window.addEventListener('online', this.wake);
    window.addEventListener(TICKS_SENT, this.wake);
    document.addEventListener('visibilitychange', this.wake);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
    window.removeEventListener('online', this.wake);
    window.removeEventListener(TICKS_SENT, this.wake);
    document.removeEventListener('visibilitychange', this.wake);
  }

  /** Looks at once: between the making of the page and now, the frame may have sent what was left. */
  protected override firstUpdated() {
    this.pending = unsent(this.staff, this.session);
    void this.exchange();
  }

  /** Sends what is not sent yet and takes over what others ticked; one exchange at a time. */
  private async exchange() {
    this.again = true;
    if (this.busy) {
      return;
    }
    this.busy = true;
    while (this.again) {
      this.again = false;
      await this.sendOrLook();
    }
    this.busy = false;
  }

  private async sendOrLook() {
    if (this.pending.length > 0) {
      const sent = await send(this.staff, this.session);
      this.takeOver(sent.trouble, sent.answer?.marks);
      this.refused ||= (sent.answer?.refused.length ?? 0) > 0;
    } else {
      const seen = await look(this.session);
      this.takeOver(seen.trouble, seen.answer);
    }
    if (this.trouble === 'none') {
      const others = sessionsWithUnsent(this.staff).filter((session) => session !== this.session);
      for (const session of others) {
        await send(this.staff, session);
      }
    }
  }

  private takeOver(trouble: Trouble, marks: Known[] | undefined) {
    this.trouble = trouble;
    this.pending = unsent(this.staff, this.session);
    if (marks) {
      const known = new Map(marks.map(({ person, mark, by }) => [person, { mark, by }]));
      const listed = new Set(this.people.map((person) => person.id));
      this.changed = marks.some(({ person }) => !listed.has(person));
      this.people = this.people.map((person) => ({ ...person, ...known.get(person.id) }));
    }
  }

  private tick(person: Person, mark: Mark) {
    if (this.readonly || this.markOf(person) === mark) {
      return;
    }
    this.pending = keep(this.staff, this.session, [{ person: person.id, mark }]);
    void this.exchange();
  }

  /** Everybody who has no mark yet; who said in advance not to come is excused. */
  private tickEverybody() {
    const open = this.people.filter((person) => this.markOf(person) === null);
    this.pending = keep(
      this.staff,
      this.session,
      open.map((person) => ({ person: person.id, mark: person.absence === null ? 'PRESENT' : 'EXCUSED' }))
    );
    void this.exchange();
  }

  /** The last tick made here, and else what the server knows. */
  private markOf(person: Person): Mark | null {
    return this.pending.findLast((tick) => tick.person === person.id)?.mark ?? person.mark;
  }

  private pressed(event: KeyboardEvent, person: Person) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const choice = this.choices.find((one) => one.key === event.key.toLowerCase());
    if (choice) {
      event.preventDefault();
      this.tick(person, choice.mark);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.step(event.currentTarget as HTMLElement, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=radio]')];
      const now = buttons.indexOf(document.activeElement as HTMLElement);
      buttons[now + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
    }
  }

  private step(row: HTMLElement, by: number) {
    const rows = [...this.querySelectorAll<HTMLElement>('[role=radiogroup]')];
    const next = rows[rows.indexOf(row) + by];
    next?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    if (!this.words) {
      return nothing;
    }
    return html`${this.head()}
      <ul class="attendance-people" aria-label=${this.words.people}>
        ${this.people.map((person) => this.row(person))}
      </ul>`;
  }

  private head() {
    const marked = this.people.filter((person) => this.markOf(person) !== null).length;
    const all = this.people.length;
    return html`<div class="attendance-head">
      <p class="attendance-count" role="status">
        <strong>${fill(this.words.marked, { marked, all })}</strong>
        <span class="attendance-sent">${this.sent()}</span>
      </p>
      ${this.readonly || marked === all
        ? nothing
        : html`<button type="button" class="attendance-all" @click=${() => this.tickEverybody()}>
            ${this.words.everybody}
          </button>`}
    </div>`;
  }

  private sent() {
    const count = this.pending.length;
    return html`${count > 0 ? fill(this.words.unsent, { count }) : this.words.saved}
    ${this.trouble === 'offline' && count > 0 ? this.words.offline : nothing}
    ${this.trouble === 'signed-out'
      ? html`${this.words.signedOut} <a href=${window.location.href} router-ignore>${this.words.signIn}</a>`
      : nothing}
    ${this.refused ? this.words.refused : nothing}
    ${this.changed
      ? html`${this.words.changed} <a href=${window.location.href} router-ignore>${this.words.reload}</a>`
      : nothing}`;
  }

  private row(person: Person) {
    const mark = this.markOf(person);
    const waiting = this.pending.some((tick) => tick.person === person.id);
    return html`<li class="attendance-row">
      <div class="attendance-name">
        <span class="name" dir="auto">${person.name}</span>
        ${person.latinName ? html`<span class="quiet-text" dir="ltr">${person.latinName}</span>` : nothing}
        ${person.absence !== null ? html`<span class="attendance-absence" dir="auto">${person.absence}</span>` : nothing}
        <span class="quiet-text">${waiting ? '…' : mark ? person.by : this.words.unmarked}</span>
      </div>
      <div
        class="attendance-marks"
        role="radiogroup"
        aria-label=${person.latinName ?? person.name}
        aria-disabled=${this.readonly ? 'true' : nothing}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, person)}
      >
        ${this.choices.map((choice, index) => this.button(person, choice, mark, index))}
      </div>
    </li>`;
  }

  private button(person: Person, choice: Choice, mark: Mark | null, index: number) {
    const chosen = mark === choice.mark;
    return html`<button
      type="button"
      role="radio"
      class="attendance-mark ${choice.mark.toLowerCase()}"
      aria-checked=${chosen}
      ?disabled=${this.readonly}
      aria-keyshortcuts=${choice.key}
      tabindex=${chosen || (mark === null && index === 0) ? 0 : -1}
      @click=${() => this.tick(person, choice.mark)}
    >
      <span .innerHTML=${choice.icon} aria-hidden="true"></span>${choice.label}
      <kbd class="key-cap" aria-hidden="true">${choice.key}</kbd>
    </button>`;
  }
}

function fill(text: string, values: Record<string, number>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, String(value)), text);
}

customElements.define('wegwijs-attendance', WegwijsAttendance);
