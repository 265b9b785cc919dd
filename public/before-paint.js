// Runs before the first paint. A file of its own, because the security policy allows no script inside the page.
// It puts the operator's colour scheme, and the frame that was there last time, on the root element.
(function () {
  var root = document.documentElement;
  try {
    var scheme = localStorage.getItem('color-mode');
    if (scheme === 'light' || scheme === 'dark') root.setAttribute('data-color-scheme', scheme);
    var frame = localStorage.getItem('frame');
    if (frame !== null && /^(wide|narrow)( bar)?$/.test(frame)) root.setAttribute('data-frame', frame);
  } catch {
    // Storage is refused: the system's scheme and no frame will do.
  }
})();
