/**
 * Single keys for staff who plan all day. The keys stand where screen readers look for them, in `aria-keyshortcuts`:
 * the key presses the element, or moves the focus into it when it is a field. Arrows, `j` and `k` step through
 * everything with `data-step`. While someone types in a field, keys are letters. They can be switched off (WCAG 2.1.4).
 */
const STORED = 'wegwijs-keys-off';

class WegwijsKeys extends HTMLElement {
  private readonly press = (event: KeyboardEvent) => this.pressed(event);
  private readonly box = document.createElement('input');

  connectedCallback() {
    if (!this.box.isConnected) {
      const label = document.createElement('label');
      this.box.type = 'checkbox';
      this.box.checked = localStorage.getItem(STORED) === null;
      this.box.addEventListener('change', () =>
        this.box.checked ? localStorage.removeItem(STORED) : localStorage.setItem(STORED, 'off')
      );
      label.append(this.box, ' ', this.getAttribute('label') ?? '');
      this.append(label);
    }
    document.addEventListener('keydown', this.press);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.press);
  }

  private pressed(event: KeyboardEvent) {
    if (!this.box.checked || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typing(event)) {
      return;
    }
    const step = steps(event.key);
    if (step !== 0) {
      if (move(step)) {
        event.preventDefault();
      }
      return;
    }
    const key = CSS.escape(event.key.toLowerCase());
    const target = document.querySelector<HTMLElement>(`[aria-keyshortcuts='${key}' i]`);
    if (target) {
      event.preventDefault();
      if (target.localName === 'a' || target.localName === 'vaadin-button') {
        target.click();
      } else {
        target.focus();
      }
    }
  }
}

function typing(event: KeyboardEvent): boolean {
  return event.composedPath().some((element) => {
    if (!(element instanceof HTMLElement)) {
      return false;
    }
    const chooses = element instanceof HTMLInputElement && element.type === 'checkbox';
    return (
      element.isContentEditable ||
      (element.matches('input, textarea, select, [role="listbox"], [role="combobox"], [role="radiogroup"]') && !chooses)
    );
  });
}

function steps(key: string): number {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return 1;
    case 'k':
    case 'ArrowUp':
      return -1;
    default:
      return 0;
  }
}

function move(by: number): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter((element) => element.checkVisibility());
  // A grid keeps its rows in the order in which it made them.
  if (all[0]?.closest('vaadin-grid')) {
    all.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
  }
  const now = all.indexOf(document.activeElement as HTMLElement);
  const current = now >= 0 ? now : all.findIndex((element) => element.getAttribute('aria-current') === 'true');
  const next = all[current < 0 ? 0 : Math.max(0, Math.min(all.length - 1, current + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

customElements.define('wegwijs-keys', WegwijsKeys);
