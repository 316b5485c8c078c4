<?php
/**
 * The comments of a classic theme, inside the comments form.
 *
 * @package carelets
 */

defined( 'ABSPATH' ) || exit;

ob_start();
if ( file_exists( $GLOBALS['carelets_theme_comments'] ) ) {
	include $GLOBALS['carelets_theme_comments'];
}
// The theme's own HTML, as it would stand here without us; the attributes are escaped inside.
echo carelets_render( 'comments-form', array(), ob_get_clean() ); // phpcs:ignore WordPress.Security.EscapeOutput
