<?php
/**
 * The comments form in place of the theme's, where the settings say so. The theme's own stays inside as the fallback for
 * readers without scripts.
 *
 * @package carelets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Is this a post whose comments are taken over?
 *
 * @return bool
 */
function carelets_takes_over() {
	return carelets_settings()['comments'] && is_singular() && ! post_password_required() && ( comments_open() || get_comments_number() );
}

/**
 * Block themes.
 *
 * @param string $html The theme's comments.
 * @return string
 */
function carelets_comments_block( $html ) {
	return carelets_takes_over() ? carelets_render( 'comments-form', array(), $html ) : $html;
}
add_filter( 'render_block_core/comments', 'carelets_comments_block' );

/**
 * Classic themes include a file; ours includes theirs.
 *
 * @param string $file The theme's file.
 * @return string
 */
function carelets_comments_template( $file ) {
	if ( ! carelets_takes_over() ) {
		return $file;
	}
	$GLOBALS['carelets_theme_comments'] = $file;
	return __DIR__ . '/comments-template.php';
}
add_filter( 'comments_template', 'carelets_comments_template' );
