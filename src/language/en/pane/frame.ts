import { said } from "../../quoting/shown";
import type { Texts } from "../../da/texts";

export const frame: Texts["pane"]["frame"] = {
  title: "Fremdrift",
  home: "Home",
  choices: "Show all choices",
  help: "Help",
  settings: "Settings",
  skip: "Go to the content",
  loading: "Loading …",
  lookingAround: "Looking at what is open …",
  safe: "Nothing is sent anywhere. Everything happens on your own computer.",
  start: {
    heading: "What do you want to do?",
    forms: "Make forms",
    formsAbout: "Choose recommendations and municipalities. You get a progress form for each municipality.",
    merge: "Gather returns",
    mergeAbout:
      "Choose the municipalities' forms, see what has to be settled, and make the regional overview.",
    sets: "Recommendations",
    setsAbout: "Make a new recommendation set in Excel, empty or from an earlier set.",
    open: "Open a file",
    openAbout: "See what is missing in a form or a recommendation set, or continue with an overview.",
    opening: (file) => said`Opening ${file} …`,
    ordinary:
      "The workbook that is open holds neither a progress form, an overview nor a recommendation set.",
    silent:
      "Excel does not answer, so you are working with files here, as in a browser. Fremdrift switches by itself when Excel answers.",
    notOurs: (file) =>
      said`${file} is neither a progress form, a regional overview nor a recommendation set. Choose another file.`,
    again: "Look again",
  },
  leave: {
    heading: "The overview is not made yet",
    about:
      "The files that you have read and what you have chosen are remembered as long as Fremdrift is open.",
    stay: "Stay here",
    go: "Go to the home screen",
  },
  settingsScreen: {
    language: "Language",
    languages: { da: "Dansk", en: "English" },
    theme: "Colours",
    themes: { system: "Same as computer", light: "Light", dark: "Dark", contrast: "High contrast" },
    kept: "Language and colours are remembered on this computer. Returns and files are not kept here.",
  },
  errors: {
    heading: "It did not work",
    unexpected:
      "An unexpected error occurred. Your files have not been changed. Try again. If it happens again, contact whoever helps you.",
    loading: "A part of Fremdrift could not be loaded. Check your internet connection, and try again.",
    retry: "Try again",
    details: "For whoever helps you:",
    older: "What you see here may be out of date.",
    host: {
      protected: "The workbook is protected. Remove the protection under Review, and try again.",
      busy: "Excel is busy. If you are typing in a cell, press Enter, and try again.",
      elsewhere: "Another workbook is in front. Go back to this workbook, and try again.",
      changed:
        "Somebody has typed in one of the sheets while Fremdrift was working. The workbook is as it was. Try again, and what is new comes along.",
      tooLarge:
        "There is too much content for this version of Excel. Try the Excel that is installed on your computer.",
      notSupported: "Your version of Excel cannot do this. Download the file instead.",
      unsure:
        "Excel broke off, so the change may be half done. The answers are still there. Have a look, and try again.",
      left: "Excel broke off, and the workbook could not be put back entirely. Close it without saving, and open it again. If Excel saves by itself, fetch the earlier version from Version History under File and Info.",
      failed: "Excel could not do it. The workbook is as it was. Try again.",
    },
  },
};
