import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';

export interface Instellingen {
  uitgever: string;
  client: string;
  bereik: string;
  klok?: string;
}

export interface Ik {
  medewerkerId: string;
  naam: string;
  rollen: string[];
}

let dienst: UserManager | undefined;
let gebruiker: User | null = null;

const terugNaar = 'inzetopmaat.terug';

export async function haalInstellingen(): Promise<Instellingen> {
  const antwoord = await fetch('/app/instellingen.json', { headers: { Accept: 'application/json' } });
  if (!antwoord.ok) {
    throw new Error('De instellingen van de schermen zijn er niet.');
  }
  return (await antwoord.json()) as Instellingen;
}

/** Who is signed in; null when nobody is. Also ends a sign-in that comes back from the issuer. */
export async function begin(instellingen: Instellingen): Promise<User | null> {
  dienst = new UserManager({
    authority: instellingen.uitgever,
    client_id: instellingen.client,
    redirect_uri: `${location.origin}/app/aangemeld`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: instellingen.bereik,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    loadUserInfo: false,
  });
  dienst.events.addUserLoaded((nieuw) => {
    gebruiker = nieuw;
  });
  if (location.pathname === '/app/aangemeld') {
    try {
      gebruiker = await dienst.signinRedirectCallback();
    } finally {
      const terug = sessionStorage.getItem(terugNaar) ?? '/';
      sessionStorage.removeItem(terugNaar);
      history.replaceState(null, '', terug.startsWith('/') && !terug.startsWith('//') ? terug : '/');
    }
  } else {
    gebruiker = await dienst.getUser();
  }
  return gebruiker?.expired ? null : gebruiker;
}

export function ik(van: User): Ik {
  const velden = van.profile as Record<string, unknown>;
  const rollen = velden['roles'];
  return {
    medewerkerId: String(velden['medewerker'] ?? velden['oid'] ?? van.profile.sub),
    naam: van.profile.name ?? van.profile.sub,
    rollen: Array.isArray(rollen) ? rollen.map(String) : [],
  };
}

export async function meldAan(): Promise<void> {
  sessionStorage.setItem(terugNaar, location.pathname + location.search);
  await dienst?.signinRedirect();
}

export async function meldOpnieuwAan(): Promise<never> {
  await dienst?.removeUser();
  await meldAan();
  return new Promise<never>(() => undefined);
}

export async function meldAf(): Promise<void> {
  await dienst?.signoutRedirect();
}

export async function geefToken(): Promise<string> {
  if (!gebruiker || gebruiker.expired) {
    return meldOpnieuwAan();
  }
  return gebruiker.access_token;
}
