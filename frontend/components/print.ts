/** A button that prints the page. */
class WegwijsPrint extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) {
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'print-button';
    button.textContent = this.getAttribute('label');
    button.addEventListener('click', () => window.print());
    this.append(button);
  }
}

customElements.define('wegwijs-print', WegwijsPrint);
