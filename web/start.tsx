import { render } from 'preact';
import { haal } from './api';
import { begin, haalInstellingen, ik, meldAan, type Ik } from './aanmelden';
import { App } from './App';
import { Collegas } from './collegas';
import { Welkom } from './schermen/Welkom';
import './stijl/alles.css';

const plek = document.getElementById('app')!;

async function start(): Promise<void> {
  const instellingen = await haalInstellingen();
  const gebruiker = await begin(instellingen);
  if (gebruiker) {
    const [mij, collegas] = await Promise.all([wieBenIk(ik(gebruiker)), Collegas.haal()]);
    render(<App ik={mij} collegas={collegas} klok={instellingen.klok} />, plek);
  } else {
    render(<Welkom meldAan={instellingen.client ? meldAan : undefined} />, plek);
  }
}

/** The API knows who somebody is and what he or she may do; the issuer tells it only to who signed in. */
async function wieBenIk(gemeld: Ik): Promise<Ik> {
  const mij = await haal<Partial<Ik>>('/v1/mij');
  return { ...gemeld, ...mij };
}

start().catch((fout: unknown) => {
  render(<Welkom meldAan={meldAan} fout={fout instanceof Error ? fout.message : String(fout)} />, plek);
});
