import { Koppeling } from '../onderdelen/Koppeling';
import { Schermkop } from '../onderdelen/kleingoed';

export function NietGevonden() {
  return (
    <div class="scherm">
      <Schermkop titel="Dit scherm is er niet" uitleg="Misschien is het adres niet helemaal goed overgenomen." />
      <p><Koppeling naar="/">Naar het begin</Koppeling></p>
    </div>
  );
}
