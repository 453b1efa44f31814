/**
 * Counts down to the end of an idle session. Warns first, in a dialog that a keyboard and a screen reader can answer.
 * The server decides: another tab may have been used meanwhile, so it is asked before anything is shown.
 */
class WegwijsIdleWarning extends HTMLElement {
  private readonly dialog = document.createElement('dialog');
  private readonly stayButton = document.createElement('button');
  private deadline = 0;
  private timer = 0;
  private asking = false;

  /** Every answer to a click or a key comes from the server, so its requests are what the person did. */
  private readonly requests = new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => entry.name.includes('v-r=uidl')) && !this.dialog.open) {
      this.restart(this.seconds('limit'));
    }
  });

  private readonly look = () => this.check();

  connectedCallback() {
    if (!this.dialog.isConnected) {
      this.build();
    }
    this.restart(this.seconds('limit'));
    this.requests.observe({ type: 'resource' });
    this.timer = window.setInterval(this.look, 1000);
    document.addEventListener('visibilitychange', this.look);
  }

  disconnectedCallback() {
    this.requests.disconnect();
    window.clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.look);
  }

  private build() {
    const heading = document.createElement('h2');
    heading.id = 'idle-warning-heading';
    heading.textContent = this.getAttribute('heading');
    const text = document.createElement('p');
    text.id = 'idle-warning-text';
    text.textContent = this.getAttribute('text');
    this.stayButton.type = 'button';
    this.stayButton.textContent = this.getAttribute('stay');
    this.stayButton.addEventListener('click', () => this.stay());
    this.dialog.className = 'idle-warning';
    this.dialog.setAttribute('role', 'alertdialog');
    this.dialog.setAttribute('aria-labelledby', heading.id);
    this.dialog.setAttribute('aria-describedby', text.id);
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.stay();
    });
    this.dialog.append(heading, text, this.stayButton);
    this.append(this.dialog);
  }

  private async check() {
    const left = (this.deadline - Date.now()) / 1000;
    const due = left <= 0 || (left <= this.seconds('warning') && !this.dialog.open);
    if (!due || this.asking) {
      return;
    }
    await this.ask('/session/left', {});
    const reallyLeft = (this.deadline - Date.now()) / 1000;
    if (reallyLeft > 0 && reallyLeft <= this.seconds('warning') && !this.dialog.open) {
      this.dialog.showModal();
      this.stayButton.focus();
    } else if (reallyLeft > this.seconds('warning') && this.dialog.open) {
      this.dialog.close();
    }
  }

  private async stay() {
    await this.ask('/session/keep', { method: 'POST', headers: { 'X-Wegwijs': 'keep' } });
    this.dialog.close();
  }

  /** Asks the server for the seconds left. No network: the dialog stays, and the next second asks again. */
  private async ask(path: string, request: RequestInit) {
    this.asking = true;
    try {
      const answer = await fetch(new URL('.' + path, document.baseURI), request);
      if (answer.status >= 500) {
        // The portal is being started anew: that says nothing about the session.
        return;
      }
      const left = answer.ok ? Number(await answer.text()) : 0;
      if (left > 0) {
        this.restart(left);
      } else {
        window.location.assign(new URL('./signed-out?reason=idle', document.baseURI));
      }
    } catch {
      // Offline for now.
    } finally {
      this.asking = false;
    }
  }

  private restart(secondsLeft: number) {
    this.deadline = Date.now() + secondsLeft * 1000;
  }

  private seconds(name: string): number {
    return Number(this.getAttribute(name));
  }
}

customElements.define('wegwijs-idle-warning', WegwijsIdleWarning);
