import { SampleDataError } from '../check-rows.js';

/**
 * Takes CSV text apart, as RFC 4180 describes it: quoted fields may hold separators, line ends and
 * doubled quotes. The separator is the comma, or the semicolon or tab where the first line has one
 * and no comma.
 *
 * @param shown - the file's name, for the messages
 * @returns the lines, the header among them; empty lines are left out
 * @throws SampleDataError when a quote is never closed
 */
export function parseCsv(text: string, shown: string): readonly (readonly string[])[] {
  const content = text.replace(/^\uFEFF/, '');
  const header = content.split(/\r?\n/, 1)[0] ?? '';
  const separator = [',', ';', '\t'].find((candidate) => header.includes(candidate)) ?? ',';
  const lines: string[][] = [];
  let line: string[] = [];
  let place = 0;

  const quoted = (): string => {
    let value = '';
    for (;;) {
      const end = content.indexOf('"', place + 1);
      if (end < 0) {
        throw new SampleDataError(`${shown}: a quote in line ${lines.length + 1} is never closed`);
      }
      value += content.slice(place + 1, end);
      place = end + 1;
      if (content[place] !== '"') return value;
      value += '"';
    }
  };
  const plain = (): string => {
    const start = place;
    while (place < content.length && !'\r\n'.includes(content[place] ?? '')) {
      if (content[place] === separator) break;
      place += 1;
    }
    return content.slice(start, place);
  };

  while (place < content.length) {
    line.push(content[place] === '"' ? quoted() : plain());
    if (content[place] === separator) {
      place += 1;
      // A separator at the end of the text stands before one more empty field.
      if (place < content.length) continue;
      line.push('');
    }
    while (place < content.length && '\r'.includes(content[place] ?? '')) place += 1;
    if (place < content.length && content[place] !== '\n') {
      throw new SampleDataError(
        `${shown}: after a closing quote in line ${lines.length + 1} neither a separator nor the end of the line follows`,
      );
    }
    place += 1;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}
