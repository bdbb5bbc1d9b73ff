/** Evaluates a sum as the pages write it: numbers, · for times, / + − and brackets. */
export const evaluate = (working: string): number => {
  const tokens = working.match(/\d+(?:\.\d+)?|[()+−·/]/g) ?? [];
  let at = 0;
  const factor = (): number => {
    if (tokens[at] !== '(') return Number(tokens[at++]);
    at++;
    const inside = sum();
    at++;
    return inside;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '·' || tokens[at] === '/') {
      value = tokens[at++] === '·' ? value * factor() : value / factor();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') {
      value = tokens[at++] === '+' ? value + product() : value - product();
    }
    return value;
  };
  return sum();
};
