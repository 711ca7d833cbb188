declare module '*.css';
declare module '*.svg' {
  const adres: string;
  export default adres;
}
