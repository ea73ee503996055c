/** The one colour that is not a status: dark petrol, for headings and bars. */
export const ACCENT = "#1F5C6B";
