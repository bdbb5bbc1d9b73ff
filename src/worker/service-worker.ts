import { serveEarlierReleases, sweepAtActivation } from './earlier-releases';
import { servePage } from './page';
import { keepRelease, serveRelease } from './release';
import { claimFirstPage, takeOverWhenTold } from './takeover';

declare const self: ServiceWorkerGlobalScope;

keepRelease(self.__WB_MANIFEST);
takeOverWhenTold();
claimFirstPage();
sweepAtActivation();

// The first that knows an address answers it.
servePage();
serveRelease();
serveEarlierReleases();
