/** The form that is open → its lists and colours put back where its answers stand. */
import { formOf } from "../../core/forms";
import { fieldOf } from "../../core/intake/return";
import { municipalityByCode } from "../../core/respondents/municipalitiesOfKkr";
import { registry } from "../../data";
import { parseReference } from "../../workbook/address";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { OpenWorkbook, Written } from "../../workbook/openWorkbook";
import { languageOfForm } from "../../app/formRows";
import type { OpenForm } from "../../app/openForm";

/** Null when the answers do not stand where a form has them, so that nothing can safely be put back. */
export async function repairOpenForm(open: OpenWorkbook, form: OpenForm): Promise<Written | null> {
  const its = formOf(form.set);
  const [first] = its.fields;
  const places = form.return.answers.flatMap((answer) => {
    const place = parseReference(fieldOf(answer, first?.name ?? "").cell ?? "");
    return place ? [{ recommendation: answer.item, sheet: place.sheet, ...place.area.from }] : [];
  });
  const sheet = places[0]?.sheet;
  if (sheet === undefined) return null;
  // The columns of the form as it is made: a table that somebody has rebuilt is left alone.
  const inPlace = places.filter((place) => place.sheet === sheet && place.column === STATUS_COLUMN);
  const texts = languageOfForm(sheet);
  const rows = new Map(inPlace.map(({ recommendation, row }) => [recommendation, row]));
  const described = its.repair(sheet, rows, texts);
  if (!described) return null;
  const municipalities = form.return.municipalities.flatMap(
    (code) => municipalityByCode(registry, code) ?? [],
  );
  const whole = its.describe({
    municipalities,
    name: form.return.head.municipality,
    madeAt: isoSeconds(new Date()),
    texts,
  });
  return open.repair(described, whole);
}

const STATUS_COLUMN = 3;
