import { html, trusted } from "../../../src/report/html/markup";

test("texts and numbers are escaped, in elements and in attributes", () => {
  const text = `<b title="x" onclick='y'>&amp;`;
  const { markup } = html`<p title="${text}">${text} ${7}</p>`;
  const escaped = "&lt;b title=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;amp;";
  expect(markup).toBe(`<p title="${escaped}">${escaped} 7</p>`);
});

test("markup within markup is taken as it is, lists one after the other, and null is nothing", () => {
  const items = ["<1>", "2"].map((text) => html`<b>${text}</b>`);
  expect(html`<i>${items}${null}${["a", trusted("<br>")]}</i>`.markup).toBe(
    "<i><b>&lt;1&gt;</b><b>2</b>a<br></i>",
  );
});

test("signs that no document may hold are replaced, and a text may be of any length", () => {
  expect(html`${"a\u0000\u202Eb"}`.markup).toBe("a��b");
  expect(html`${"长".repeat(40_000)}`.markup).toHaveLength(40_000);
});
