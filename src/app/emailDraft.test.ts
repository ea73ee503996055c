import { emailDraft } from "./emailDraft";

const attachments = [] as const;
const only = (address: string) => [{ name: "", address }];

const lines = (draft: Uint8Array) => new TextDecoder("ascii").decode(draft).split("\r\n");
const decoded = (base64: string) => Buffer.from(base64, "base64").toString("utf8");

test("a draft that is not yet sent, with æ, ø and å in subject and text", () => {
  const draft = lines(
    emailDraft({
      to: only("jobcenter@kk.dk"),
      subject: "Fremdriftsskema fra Tårnby",
      text: "Kære Tårnby\nø",
      attachments,
    }),
  );
  expect(draft[0]).toBe("X-Unsent: 1");
  expect(draft[1]).toBe("To: jobcenter@kk.dk");
  expect(decoded(/^Subject: =\?utf-8\?B\?(.+)\?=$/.exec(draft[2] ?? "")?.[1] ?? "")).toBe(
    "Fremdriftsskema fra Tårnby",
  );
  const body = draft.slice(draft.indexOf("") + 1).join("");
  expect(decoded(body)).toBe("Kære Tårnby\r\nø");
});

test("long subjects are folded between letters, no line is too long", () => {
  const subject = "Ærø Å😀".repeat(20);
  const draft = lines(emailDraft({ to: [], subject, text: "x".repeat(5000), attachments }));
  expect(Math.max(...draft.map((line) => line.length))).toBeLessThanOrEqual(84);
  const words = draft
    .slice(1, draft.indexOf("MIME-Version: 1.0"))
    .join("")
    .matchAll(/\?B\?([^?]+)\?=/g);
  expect([...words].map(([, word]) => decoded(word ?? "")).join("")).toBe(subject);
});

test.each([
  "a@b.dk\r\nBcc: c@d.dk",
  "a@b.dk, c@d.dk",
  "a@b.dk\nX: 1",
  "Anna <a@b.dk>",
  "ring på 12345678",
  "ø@b.dk",
])("what is not one plain address is left out: %j", (to) => {
  expect(lines(emailDraft({ to: only(to), subject: "s", text: "t", attachments })).join("\n")).not.toMatch(
    /^(To|Bcc|X):/m,
  );
});

test("a subject cannot add headers", () => {
  const draft = lines(emailDraft({ to: [], subject: "a\r\nBcc: c@d.dk", text: "", attachments }));
  expect(draft.some((line) => line.startsWith("Bcc"))).toBe(false);
});
