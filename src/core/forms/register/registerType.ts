/** The form about collaborations as one of the types: known ones to confirm, correct or end, and rows for new ones. */
import type { FormType } from "../contract/formType";
import { parseRegister } from "./known/parseRegister";
import { isRegister, type Register, REGISTER } from "./known/register";
import { registerForm } from "./registerForm";

export const registerType: FormType<Register> = {
  name: REGISTER,
  isOwn: isRegister,
  open: registerForm,
  parse: parseRegister,
};
