import type { Texts } from "../../da/texts";

export const help: Texts["pane"]["help"] = {
  heading: "Help",
  tabs: { municipality: "For the municipality", secretariat: "For the secretariat" },
  municipality: [
    {
      title: "1. Fill in",
      text: "Click Fill in one at a time, or choose a status in the column Grøn/gul/rød. Write a remark, above all for yellow and red.",
    },
    {
      title: "2. Check",
      text: "Click Check. Then you see what is missing. Click a line to go to its cell.",
    },
    {
      title: "3. Send",
      text: "When it says Ready to be sent, click Send the form. Attach it to the mail as an Excel file.",
    },
    {
      title: "Has a list or a colour gone?",
      text: "That can happen when text is pasted. Click Restore lists and colours. The answers are not changed.",
    },
    {
      title: "SHALL and MAY",
      text: 'SHALL applies to every municipality that has signed up. MAY is voluntary: choose "-" if the municipality does not take part, or leave it empty.',
    },
  ],
  secretariat: [
    {
      title: "1. Make forms",
      text: "Choose recommendations and municipalities. Send each municipality its form. It does not need Fremdrift to fill it in.",
    },
    {
      title: "2. Gather returns",
      text: "Choose the files that you have received, or the whole folder. The files are read and never changed.",
    },
    {
      title: "3. Decide what is in doubt",
      text: "Where a municipality has sent two returns, or it is unclear who sent one, you choose. Nothing is guessed.",
    },
    {
      title: "4. Make overview",
      text: "The overview is an ordinary workbook with tables and charts. Correct the sheet Data, and the rest follows.",
    },
    {
      title: "More returns coming in?",
      text: "Open the overview, and choose Gather more returns. Notes, choices and corrections are remembered.",
    },
  ],
  guides: "Guides with pictures (in Danish)",
  guideNames: {
    kommune: "Fill in the progress form",
    sekretariat: "From forms to overview",
    administrator: "Set Fremdrift up",
    data: "Where are your data?",
    tilgaengelighed: "Accessibility statement",
  },
  safe: "Fremdrift sends nothing anywhere and keeps no answers outside the workbook.",
};
