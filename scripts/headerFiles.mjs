// The page's own policy → the same one for web servers, as each of them wants it said.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} page a built page @returns {string} its content security policy, "" where it has none */
export const policyOf = (page) => /content="(default-src [^"]+)"/.exec(readFileSync(page, "utf8"))?.[1] ?? "";

/**
 * What every answer must carry: workers have no page whose policy they could follow, so only the answer's head can
 * tell them that they may talk to nobody.
 */
export const headersFor = (policy) => ({
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
});

const nginx = (headers) => `# nginx: in the server or location that serves this folder, write
#   include /path/to/this/folder/nginx.conf;
# A location below it with an add_header of its own needs the include too.
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n")}
`;

const apache = (
  headers,
) => `# Apache reads this file where AllowOverride has FileInfo. It needs mod_headers (a2enmod headers) and
# answers with an error without it, rather than without a policy.
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
`;

const iis = (headers) => `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS reads this file where it lies. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers
  .map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`,
  )
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

/** Puts the files beside the pages in a built folder. */
export function writeHeaderFiles(folder) {
  const headers = Object.entries(headersFor(policyOf(join(folder, "taskpane.html"))));
  writeFileSync(join(folder, "nginx.conf"), nginx(headers));
  writeFileSync(join(folder, ".htaccess"), apache(headers));
  writeFileSync(join(folder, "web.config"), iis(headers));
}
