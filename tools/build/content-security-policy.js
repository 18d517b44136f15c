/**
 * What the add-in's pages may do. Nothing is loaded from elsewhere, pages contain no scripts, and no text is run as a
 * script. Styles may be in a page: Fluent inserts its rules as it renders, and office.js has a style of its own
 * (office-js#1687). office.js would send telemetry to Microsoft: `connect-src` prevents that.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Who may show the pages in a frame: Excel on the web, at Microsoft and at its Chinese partner. Excel on Windows and
 * Mac needs nothing. Only a header can set this.
 */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.partner.officewebapps.cn",
  "https://*.sharepoint.cn",
];

/** The policy that a page of an offline build sets itself, whatever its server sends. */
const PAGE_POLICY = DIRECTIVES.join("; ");

/** The policy that the server sets. */
const HEADER_POLICY = [...DIRECTIVES, `frame-ancestors ${FRAME_ANCESTORS.join(" ")}`].join("; ");

module.exports = { HEADER_POLICY, PAGE_POLICY };
