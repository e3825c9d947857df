/**
 * The limit: each question is a whole number already, and each answer lies at its place in a table. It could not be faster, and
 * nobody has questions like this.
 */
export function table(library, questions) {
  const codes = new Map();
  const asked = Uint32Array.from(questions, (question) => {
    const code = codeOf(question, library);
    if (!codes.has(code)) codes.set(code, codes.size);
    return codes.get(code);
  });
  const answers = new Uint8Array(codes.size);
  questions.forEach(({ person, action, asset }, turn) => {
    answers[asked[turn]] = Number(library.mayAccessAsset(person, action, asset));
  });
  return (turn) => answers[asked[turn]] === 1;
}

/** All that an answer depends on. Two questions of one code with different answers would fail the run. */
function codeOf({ person, action, asset }, { scopesOf }) {
  const { role, home } = person;
  return [role, home.level, action, asset.kind, asset.madeAt.level, ...scopesOf({ person, asset })].join(" ");
}
