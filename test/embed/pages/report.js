// Tells the test, in the page around this one, what the security policy stopped and what threw. First in the head.
(() => {
  const tell = (kind, detail) => parent.postMessage({ kind, detail }, location.origin);
  document.addEventListener('securitypolicyviolation', (event) =>
    tell('violation', {
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
      source: `${event.sourceFile}:${event.lineNumber}`,
    }),
  );
  addEventListener('error', (event) => tell('error', event.message ?? `cannot load ${event.target?.src}`), true);
  addEventListener('unhandledrejection', (event) => tell('error', String(event.reason)));
})();
