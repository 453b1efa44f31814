import { html, LitElement, nothing } from 'lit';
import { send, sessionsWithUnsent, TICKS_SENT, unsent } from './ticks';

interface Words {
  /** With a place for how many marks there are. */
  unsent: string;
  refused: string;
  open: string;
}

/** Long enough for a slow screen to be there. */
const FIRST_TRY_MILLIS = 1_000;

/** As often as an attendance list. */
const TRY_AGAIN_MILLIS = 15_000;

/**
 * Sends attendance marks that were left behind: by who went to another screen, or signed out, before all of them were
 * sent. An open attendance list does so itself, and says more.
 */
class WegwijsUnsentTicks extends LitElement {
  static override properties = {
    staff: { type: String },
    words: { attribute: false },
    left: { state: true },
    refusedOf: { state: true },
  };

  declare staff: string;
  declare words: Words;
  declare left: string[];
  declare refusedOf: string | null;

  private timer = 0;
  private busy = false;

  constructor() {
    super();
    this.left = [];
    this.refusedOf = null;
  }

  /** In the page itself, so that its styles hold here too. */
  protected override createRenderRoot() {
    return this;
  }

  private readonly wake = () => {
    if (document.visibilityState === 'visible') {
      void this.sendWhatIsLeft();
    }
  };

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(this.wake, TRY_AGAIN_MILLIS);
    window.addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wake);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
    window.removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
  }

  /** When the rest of the screen is there too: it may be a list that does so itself. */
  protected override firstUpdated() {
    window.setTimeout(this.wake, FIRST_TRY_MILLIS);
  }

  private async sendWhatIsLeft() {
    if (this.busy || document.querySelector('wegwijs-attendance')) {
      return;
    }
    this.busy = true;
    for (const session of sessionsWithUnsent(this.staff)) {
      const sent = await send(this.staff, session, 'look');
      // A list may have been opened meanwhile, with what the server knew before.
      window.dispatchEvent(new Event(TICKS_SENT));
      if ((sent.answer?.refused.length ?? 0) > 0) {
        this.refusedOf = session;
      }
      if (sent.trouble !== 'none') {
        break;
      }
    }
    this.left = sessionsWithUnsent(this.staff);
    this.busy = false;
  }

  protected override render() {
    const session = this.left[0] ?? this.refusedOf;
    if (!this.words || !session) {
      return nothing;
    }
    const count = this.left.reduce((sum, one) => sum + unsent(this.staff, one).length, 0);
    return html`<p class="unsent-ticks" role="status">
      ${count > 0 ? this.words.unsent.replace('{count}', String(count)) : this.words.refused}
      <a href="staff/workshops/sessions/${session}/attendance">${this.words.open}</a>
    </p>`;
  }
}

customElements.define('wegwijs-unsent-ticks', WegwijsUnsentTicks);
