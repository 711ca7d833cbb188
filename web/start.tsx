import { render } from 'preact';
import { begin, haalInstellingen, ik, meldAan } from './aanmelden';
import { App } from './App';
import { Welkom } from './schermen/Welkom';
import './stijl/alles.css';

const plek = document.getElementById('app')!;

async function start(): Promise<void> {
  const instellingen = await haalInstellingen();
  const gebruiker = await begin(instellingen);
  if (gebruiker) {
    render(<App ik={ik(gebruiker)} klok={instellingen.klok} />, plek);
  } else {
    render(<Welkom meldAan={instellingen.client ? meldAan : undefined} />, plek);
  }
}

start().catch((fout: unknown) => {
  render(<Welkom meldAan={meldAan} fout={fout instanceof Error ? fout.message : String(fout)} />, plek);
});
