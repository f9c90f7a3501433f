// Keeps what the page is warned of.
window.warnings = [];
const warn = console.warn;
console.warn = (message) => {
  window.warnings.push(String(message));
  warn(message);
};
