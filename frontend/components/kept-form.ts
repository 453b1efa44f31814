/**
 * Asks the server for what somebody typed into this form before, as soon as the form is on the screen. Asking later
 * than the form itself keeps the opening of a screen fast.
 */
class WegwijsKeptForm extends HTMLElement {
  connectedCallback() {
    // Vaadin listens only once the whole answer has been worked through.
    window.setTimeout(() => this.dispatchEvent(new CustomEvent('kept-wanted')));
  }
}

customElements.define('wegwijs-kept-form', WegwijsKeptForm);
