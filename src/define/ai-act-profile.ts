// First, so that it is there before any element asks for a kader.
import '../context/root.js';
import { AiActProfile } from '../elements/ai-act-profile/ai-act-profile.js';

AiActProfile.define();

declare global {
  interface HTMLElementTagNameMap {
    'ai-act-profile': AiActProfile;
  }
}
