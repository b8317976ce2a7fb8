/**
 * Inside the editor's live preview: shows the page again when the document was saved. The CMS asks
 * to be told when a page is ready, and then posts a message at each save.
 */
export const livePreviewScript = `(function(){var o=document.currentScript.dataset.cmsOrigin,w=window.opener||window.parent;if(w===window)return;addEventListener('message',function(e){if(e.origin===o&&e.data&&e.data.type==='payload-document-event')location.reload()});w.postMessage({type:'payload-live-preview',ready:true},o)})()`
