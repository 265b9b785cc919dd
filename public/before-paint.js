// Runs before the first paint. A file of its own, because the security policy allows no script inside the page.
// It puts the colour scheme in force, and the frame that was there last time, on the root element. The key and the
// attribute are those of the theme (src/ui/theme/color-scheme.ts).
(function () {
  var root = document.documentElement;
  var isDark = typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
  var scheme = isDark ? 'dark' : 'light';
  try {
    var mode = localStorage.getItem('color-mode');
    if (mode === 'light' || mode === 'dark') scheme = mode;
    var frame = localStorage.getItem('frame');
    if (frame !== null && /^(wide|narrow)( bar)?$/.test(frame)) root.setAttribute('data-frame', frame);
  } catch {
    // Storage is refused: the system's scheme and no frame will do.
  }
  root.setAttribute('data-color-scheme', scheme);
})();
