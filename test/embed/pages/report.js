// Tells the test, in the page around this one or the one that opened it, what the security policy stopped and what threw. First in the head.
(() => {
  const tell = (kind, detail) => (opener ?? parent).postMessage({ kind, detail }, location.origin);
  document.addEventListener('securitypolicyviolation', (event) =>
    tell('violation', {
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
      source: `${event.sourceFile}:${event.lineNumber}`,
    }),
  );
  addEventListener('error', (event) => tell('error', event.message ?? `cannot load ${event.target?.src}`), true);
  addEventListener('load', () => tell('loaded'));
  addEventListener('unhandledrejection', (event) => tell('error', String(event.reason)));
})();
