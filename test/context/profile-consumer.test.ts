import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import type { ProfileProvider } from '../../src/context/kader-types.js';
import { profilesById } from '../../src/context/page.js';
import { ProfileConsumer } from '../../src/context/profile-consumer.js';
import type { Profile } from '../../src/core/profile/profile.js';

class User extends LitElement {
  static override properties = { profileFrom: { attribute: 'profile-from' } };
  declare profileFrom: string;
  readonly consumer = new ProfileConsumer(this);

  constructor() {
    super();
    this.profileFrom = '';
  }

  protected override render(): TemplateResult {
    return html`${this.consumer.profile?.application ?? 'none'}`;
  }
}
customElements.define('test-profile-user', User);

class FakeProfile implements ProfileProvider {
  profile: Profile = {};
  readonly answeredBy = 'nobody';
  readonly listeners = new Set<() => void>();

  offer(profile: Profile): void {
    this.profile = profile;
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

describe('an element that names a profile', () => {
  let user: User;
  const drawn = async (): Promise<string> => {
    await user.updateComplete;
    return user.shadowRoot?.textContent ?? '';
  };
  beforeEach(() => {
    user = document.createElement('test-profile-user') as User;
    user.profileFrom = 'profile-1';
    document.body.append(user);
  });
  afterEach(() => user.remove());

  it('has none while there is none with that id, and follows it from when it comes', async () => {
    expect(await drawn()).to.equal('none');
    const profile = new FakeProfile();
    const unname = profilesById.give('profile-1', profile);
    await user.updateComplete;
    expect(user.consumer.provider).to.equal(profile);
    profile.offer({ application: 'ai-systeem' });
    expect(await drawn()).to.equal('ai-systeem');
    unname();
    expect(await drawn()).to.equal('none');
    expect(profile.listeners.size).to.equal(0);
  });

  it('follows the one that came first under an id, the next when that goes, and another id when it names one', async () => {
    const [first, last, other] = [new FakeProfile(), new FakeProfile(), new FakeProfile()];
    const unname = [
      profilesById.give('profile-1', first),
      profilesById.give('profile-1', last),
      profilesById.give('profile-2', other),
    ];
    await user.updateComplete;
    expect(user.consumer.provider).to.equal(first);
    unname[0]!();
    await user.updateComplete;
    expect(user.consumer.provider).to.equal(last);
    user.profileFrom = 'profile-2';
    await user.updateComplete;
    expect(user.consumer.provider).to.equal(other);
    expect([first.listeners.size, last.listeners.size, other.listeners.size]).to.deep.equal([0, 0, 1]);
    for (const take of unname) take();
  });

  it('lets go when it leaves the page, and takes up again when it comes back', async () => {
    const profile = new FakeProfile();
    const unname = profilesById.give('profile-1', profile);
    await user.updateComplete;
    user.remove();
    expect(profile.listeners.size).to.equal(0);
    expect(user.consumer.profile).to.equal(undefined);
    document.body.append(user);
    await user.updateComplete;
    expect(profile.listeners.size).to.equal(1);
    unname();
  });

  it('is not confused by a source of another kind with the same id', async () => {
    const { kadersById } = await import('../../src/context/page.js');
    const unname = kadersById.give('profile-1', { src: '', store: () => undefined as never });
    await user.updateComplete;
    expect(user.consumer.provider).to.equal(undefined);
    unname();
  });
});
