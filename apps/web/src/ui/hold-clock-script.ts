import { holdWarningMinutes } from '@lectern/shared/booking/hold'

/**
 * `<hold-clock data-seconds-left>`: says in words how much time is left, and announces it politely
 * at a few moments, not every minute. Without it the element's own text tells the deadline.
 *
 * The seconds count from when the page arrived, so a visitor's clock may be wrong.
 */
export const holdClockScript = `(function () {
  var announced = [${holdWarningMinutes * 60}, 120, 60, 0]
  function words(seconds) {
    if (seconds <= 0) return 'The time is up'
    var minutes = Math.ceil(seconds / 60)
    if (minutes > 120) return Math.floor(minutes / 60) + ' hours left'
    if (minutes > 1) return minutes + ' minutes left'
    return 'less than a minute left'
  }
  customElements.define('hold-clock', class extends HTMLElement {
    connectedCallback() {
      this.endsAt = Date.now() + Number(this.dataset.secondsLeft) * 1000
      this.before = Infinity
      this.tick()
      this.timer = setInterval(this.tick.bind(this), 1000)
    }
    disconnectedCallback() {
      clearInterval(this.timer)
    }
    tick() {
      var seconds = Math.max(0, Math.round((this.endsAt - Date.now()) / 1000))
      var before = this.before
      this.before = seconds
      this.querySelector('[data-left]').textContent = ' (' + words(seconds) + ')'
      this.classList.toggle('is-short', seconds <= announced[0])
      var reached = announced.find(function (moment) { return seconds <= moment && before > moment })
      if (reached !== undefined) this.say(seconds)
      if (seconds === 0) clearInterval(this.timer)
    }
    say(seconds) {
      this.querySelector('[data-said]').textContent = seconds > 0
        ? 'Your places are kept for a short time more: ' + words(seconds) + '. You can ask for more time.'
        : 'Your places are no longer kept. Nothing that you typed is lost: continue, and we try to keep them again.'
    }
  })
})()`
