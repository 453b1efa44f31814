/**
 * A button that reads an element of the page aloud with the browser's own voices.
 * Hidden while the browser has no voice for the language: a wrong voice is worse than none.
 */
class WegwijsListen extends HTMLElement {
  static observedAttributes = ['voice', 'label'];

  private readonly button = document.createElement('button');
  private speaking = false;
  private readonly voicesChanged = () => this.render();

  connectedCallback() {
    if (!this.button.isConnected) {
      this.button.type = 'button';
      this.button.className = 'listen';
      this.button.addEventListener('click', () => (this.speaking ? this.stop() : this.speak()));
      this.append(this.button);
    }
    window.speechSynthesis?.addEventListener('voiceschanged', this.voicesChanged);
    this.render();
  }

  disconnectedCallback() {
    window.speechSynthesis?.removeEventListener('voiceschanged', this.voicesChanged);
    this.stop();
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.stop();
      this.render();
    }
  }

  private voice(): SpeechSynthesisVoice | undefined {
    const wanted = (this.getAttribute('voice') ?? '').toLowerCase();
    const voices = window.speechSynthesis?.getVoices() ?? [];
    const code = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replace('_', '-');
    return (
      voices.find((voice) => code(voice) === wanted) ??
      voices.find((voice) => code(voice).split('-')[0] === wanted.split('-')[0])
    );
  }

  private speak() {
    const source = document.getElementById(this.getAttribute('for') ?? '');
    const voice = this.voice();
    if (!source || !voice) {
      return;
    }
    const utterance = new SpeechSynthesisUtterance(source.innerText);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => this.stopped();
    this.speaking = true;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
    this.render();
  }

  private stop() {
    if (this.speaking) {
      window.speechSynthesis.cancel();
      this.stopped();
    }
  }

  private stopped() {
    this.speaking = false;
    this.render();
  }

  private render() {
    this.hidden = this.voice() === undefined;
    this.button.textContent = this.getAttribute(this.speaking ? 'stop-label' : 'label');
    this.button.setAttribute('aria-pressed', String(this.speaking));
  }
}

customElements.define('wegwijs-listen', WegwijsListen);
