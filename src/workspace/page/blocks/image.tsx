// A picture in a block → the picture where this server holds it; else its description, as nothing is fetched from elsewhere.

import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';
import type { ImageShape } from './shapes.js';
import { Text } from './text.js';

/** The address of a picture that this server holds; null for one on another site. */
function ownAddress({ slack_file, image_url }: ImageShape): string | null {
  if (slack_file?.id !== undefined) return `files/${slack_file.id}`;
  const url = slack_file?.url ?? image_url;
  return url !== undefined && URL.canParse(url) && new URL(url).origin === location.origin
    ? url
    : null;
}

/** A picture with a block of its own. */
export function BlockImage({ image }: { readonly image: ImageShape }): ReactElement {
  const { texts } = usePage();
  const address = ownAddress(image);
  return (
    <figure className="image">
      {image.title && (
        <figcaption>
          <Text text={image.title} />
        </figcaption>
      )}
      {address === null ? (
        <div className="image-elsewhere" role="img" aria-label={image.alt_text}>
          <Icon name="eye" />
          <span>{image.alt_text}</span>
          <small>{texts.imageElsewhere}</small>
        </div>
      ) : (
        <img src={address} alt={image.alt_text} />
      )}
    </figure>
  );
}

/** A picture beside text. */
export function SmallImage({
  image,
  className = '',
}: {
  readonly image: ImageShape;
  readonly className?: string;
}): ReactElement {
  const address = ownAddress(image);
  return address === null ? (
    <span className={`small-image elsewhere ${className}`} role="img" aria-label={image.alt_text}>
      {image.alt_text.charAt(0).toUpperCase()}
    </span>
  ) : (
    <img className={`small-image ${className}`} src={address} alt={image.alt_text} />
  );
}
