// Words for npm → how it is started here: as the one that started this program, or as the one on the path.
const windows = process.platform === "win32";

/** @returns {[program: string, words: readonly string[], options: object]} for spawnSync */
export function npm(...words) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? [process.execPath, [own, ...words], {}] : ["npm", words, { shell: windows }];
}
