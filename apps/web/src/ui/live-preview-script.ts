/** Says in the frame why it does not follow. */
export const previewSaidId = 'preview-said'

/**
 * Inside the editor's live preview: the CMS asks to be told when a page is ready, and then posts what stands
 * in its form with every change, and a message at each save. Once nothing was typed for a moment, or typing
 * has gone on for longer than one wants to wait, the website is asked for the page that this would make; what
 * is new in it is put into this one, so that pictures, focus and the place that is being read stay. There is
 * one question at a time, and after it the newest.
 */
export const livePreviewScript = `(function () {
  var own = document.currentScript.dataset, editor = window.opener || window.parent
  var newest, shown, since, timer, isAsking
  if (editor === window) return
  function say(words) {
    var said = document.getElementById('${previewSaidId}')
    if (said && said.textContent !== words) said.textContent = words
  }
  function later() {
    clearTimeout(timer)
    since = since || Date.now()
    timer = setTimeout(ask, Math.max(0, Math.min(60, since + 250 - Date.now())))
  }
  function ask() {
    var asked = newest
    if (isAsking) return
    since = 0
    if (asked === shown) return
    isAsking = true
    fetch(own.renders, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"token":' + JSON.stringify(new URLSearchParams(location.search).get('token')) + ',"values":' + asked + '}'
    }).then(function (answer) {
      if (answer.status === 410) return location.reload()
      return answer.text().then(function (text) {
        shown = asked
        if (answer.ok) return show(text)
        say(/^text\\/plain/.test(answer.headers.get('content-type')) ? text : 'What you typed cannot be shown just now. What you see is from before.')
      })
    }).catch(function () {
      say('There is no connection to the website. What you see is from before; it follows again once there is one.')
      timer = setTimeout(ask, 3000)
    }).then(function () {
      isAsking = false
      if (since) later()
    })
  }
  function show(text) {
    var fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('main')
    if (fresh) renew(document.querySelector('main'), fresh)
  }
  function renew(old, fresh) {
    if (old.isEqualNode(fresh)) return
    if (old.nodeType !== 1 || old.nodeName !== fresh.nodeName) return old.replaceWith(fresh)
    Array.from(old.attributes).forEach(function (each) {
      if (!fresh.hasAttribute(each.name)) old.removeAttribute(each.name)
    })
    Array.from(fresh.attributes).forEach(function (each) {
      if (old.getAttribute(each.name) !== each.value) old.setAttribute(each.name, each.value)
    })
    renewChildren(old, Array.from(old.childNodes), Array.from(fresh.childNodes))
  }
  function renewChildren(parent, olds, news) {
    while (olds.length && news.length && olds[0].isEqualNode(news[0])) olds.shift(), news.shift()
    while (olds.length && news.length && olds[olds.length - 1].isEqualNode(news[news.length - 1])) olds.pop(), news.pop()
    var after = olds.length ? olds[olds.length - 1].nextSibling : null
    news.forEach(function (node, index) {
      if (olds[index]) renew(olds[index], node)
      else parent.insertBefore(node, after)
    })
    olds.slice(news.length).forEach(function (node) { node.remove() })
  }
  addEventListener('message', function (event) {
    var said = event.data
    if (event.origin !== own.cmsOrigin || !said) return
    if (said.type === 'payload-live-preview' && said.data) {
      newest = JSON.stringify(said.data)
      if (newest !== shown) later()
    }
    if (said.type !== 'payload-document-event' || !newest) return
    if (document.getElementById('${previewSaidId}').textContent) return location.reload()
    shown = ''
    later()
  })
  editor.postMessage({ type: 'payload-live-preview', ready: true }, own.cmsOrigin)
})()`
