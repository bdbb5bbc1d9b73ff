export const DevicesView = () => <h1>…</h1>;
