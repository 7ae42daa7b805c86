const SENTENCES = [
  'The county board met for the third time this week and heard from forty residents.',
  'ICE lodged a detainer with the jail on the day of the booking, the agency said.',
  '“We called them and we waited,” a jail supervisor told the board.',
  'The sheriff’s office said that it had received no reply to either message.',
  'A second reading of the budget was put off until the end of the month.',
  'He was released on bail the next morning, according to the court’s docket.',
  'Several speakers asked for the bridge on the old mill road to be repaired first.',
  'The resolution does not allow the jail to keep anyone longer without a judge’s warrant.',
];

/**
 * An article of at least `size` UTF-16 units of text: sentences on the subject between others, five a paragraph, each
 * paragraph numbered so that no two are alike.
 */
export function largePage(size = 2_000_000): string {
  const paragraphs: string[] = [];
  for (let length = 0, n = 1; length < size; n++) {
    const sentences = Array.from({ length: 5 }, (_, i) => SENTENCES[(n * 3 + i) % SENTENCES.length]);
    const text = `Item ${n}. ${sentences.join(' ')}`;
    paragraphs.push(`<p>${text}</p>`);
    length += text.length;
  }
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Minutes in full: every word about the immigration detainer rule | Record Office</title></head>
<body>
<article>
<h1>Minutes in full: every word about the immigration detainer rule</h1>
${paragraphs.join('\n')}
</article>
</body>
</html>
`;
}
