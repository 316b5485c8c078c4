<?php
/**
 * A widget as HTML.
 *
 * @package carelets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tag of a widget with its attributes. Only names that the widget has are written, and every value is escaped.
 *
 * @param string $tag      Tag of the widget.
 * @param array  $values   Attributes by name.
 * @param string $fallback Safe HTML, shown while scripts are off.
 * @return string
 */
function carelets_render( $tag, $values, $fallback = '' ) {
	wp_enqueue_script( 'carelets' );
	$values = carelets_with_defaults( $tag, $values );
	$html   = '<' . $tag;
	foreach ( carelets_widgets()[ $tag ]['attributes'] as $name => $about ) {
		$value = isset( $values[ $name ] ) ? $values[ $name ] : '';
		if ( 'boolean' === $about['type'] ) {
			$html .= carelets_is_on( $values, $name ) ? ' ' . $name : '';
		} elseif ( is_scalar( $value ) && '' !== (string) $value && carelets_may_name( $name, (string) $value ) ) {
			$html .= ' ' . $name . '="' . esc_attr( (string) $value ) . '"';
		}
	}
	if ( '' === $fallback ) {
		$fallback = '<p>' . esc_html__( 'This part of the page needs scripts.', 'carelets' ) . '</p>';
	}
	return $html . '>' . $fallback . '</' . $tag . '>';
}

/**
 * What the settings say, where a widget says nothing; a comments form belongs to its post.
 *
 * @param string $tag    Tag of the widget.
 * @param array  $values Attributes by name.
 * @return array
 */
function carelets_with_defaults( $tag, $values ) {
	$defaults = carelets_settings();
	unset( $defaults['comments'] );
	if ( 'comments-form' === $tag ) {
		$defaults += array(
			'backend'  => 'wordpress',
			'endpoint' => home_url( '/' ),
			'thread'   => (string) get_the_ID(),
		);
	}
	return array_filter( $values, 'carelets_is_given' ) + $defaults;
}

/**
 * An empty field of a block is one that nobody filled in.
 *
 * @param mixed $value A value.
 * @return bool
 */
function carelets_is_given( $value ) {
	return '' !== $value && null !== $value;
}

/**
 * A shortcode writes a boolean as `[carelets_warning_signs compact]` or `compact="true"`.
 *
 * @param array  $values Attributes by name.
 * @param string $name   The attribute.
 * @return bool
 */
function carelets_is_on( $values, $name ) {
	if ( isset( $values[ $name ] ) ) {
		return ! in_array( strtolower( (string) $values[ $name ] ), array( '', '0', 'false', 'no' ), true );
	}
	return in_array( $name, array_filter( $values, 'is_int', ARRAY_FILTER_USE_KEY ), true );
}

/**
 * An address must be of this site: whoever may write a post must not be able to send readers' comments elsewhere.
 *
 * @param string $name  The attribute.
 * @param string $value Its value.
 * @return bool
 */
function carelets_may_name( $name, $value ) {
	if ( ! in_array( $name, array( 'endpoint', 'pack-src' ), true ) ) {
		return true;
	}
	$home = wp_parse_url( home_url( '/' ) );
	$asked = wp_parse_url( $value );
	if ( ! is_array( $asked ) || preg_match( '#^\s*[\\\\/]{2}|\\\\|[\x00-\x20]#', $value ) ) {
		return false;
	}
	if ( ! isset( $asked['host'] ) ) {
		return ! isset( $asked['scheme'] );
	}
	return $asked['host'] === $home['host'] && in_array( isset( $asked['scheme'] ) ? $asked['scheme'] : '', array( 'http', 'https' ), true )
		&& ( isset( $asked['port'] ) ? $asked['port'] : 0 ) === ( isset( $home['port'] ) ? $home['port'] : 0 ) && ! isset( $asked['user'] );
}
