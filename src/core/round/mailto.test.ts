import { mailto } from "./mailto";

const to = (...addresses: readonly string[]) => addresses.map((address) => ({ name: "Navn", address }));

test("recipients, subject and text, with nothing in them that ends a part", () => {
  expect(mailto({ to: to("a@b.example", "c@d.example"), subject: "Svar & tal", text: "Kære\nÅ?" })).toEqual({
    address: "mailto:a@b.example,c@d.example?subject=Svar%20%26%20tal&body=K%C3%A6re%0D%0A%C3%85%3F",
    withText: true,
  });
});

test("what is no plain address is left out: it could add headers", () => {
  expect(
    mailto({ to: to("a@b.example?bcc=x@y.example", "e@f.example"), subject: "S", text: "T" }).address,
  ).toBe("mailto:e@f.example?subject=S&body=T");
});

test("a text that a mail program would cut off does not go along", () => {
  expect(mailto({ to: [], subject: "S", text: "x".repeat(3000) })).toEqual({
    address: "mailto:?subject=S",
    withText: false,
  });
});
