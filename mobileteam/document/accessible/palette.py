"""Know colours: what a theme's name stands for, what lies under a pattern, what contrasts."""

import colorsys
import re
from typing import Final

from mobileteam.document.tree import Element, W
from mobileteam.texts import LANGUAGES

WHITE: Final = "FFFFFF"
BLACK: Final = "000000"
AUTO: Final = "auto"

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_THEME_NAMES = {
    "dark1": "dk1",
    "light1": "lt1",
    "dark2": "dk2",
    "light2": "lt2",
    "text1": "dk1",
    "background1": "lt1",
    "text2": "dk2",
    "background2": "lt2",
    "tx1": "dk1",
    "bg1": "lt1",
    "tx2": "dk2",
    "bg2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
_MARKERS = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": BLACK,
    "white": WHITE,
}
_LINEAR_BELOW = 0.04045  # where the curve of sRGB begins


def theme_colours(theme: Element | None) -> dict[str, str]:
    """Return the colours of a theme by their short names, such as `accent1`."""
    scheme = None if theme is None else theme.find(f".//{_A}clrScheme")
    return {
        one.tag.removeprefix(_A): colour.get("lastClr") or colour.get("val") or ""
        for one in (scheme if scheme is not None else ())
        for colour in one
    }


class Palette:
    """The colours of one document."""

    def __init__(self, theme: Element | None) -> None:
        self._theme = theme_colours(theme)

    def letters(self, mark: Element | None) -> str:
        """Return the colour that a `w:color` gives to letters, or `auto`."""
        return AUTO if mark is None else self._of(mark, "val") or AUTO

    def under(self, mark: Element | None) -> str | None:
        """Return the colour that a `w:shd` or `w:highlight` puts under letters, if any."""
        if mark is None:
            return None
        if mark.tag == W + "highlight":
            return _MARKERS.get(mark.get(W + "val", ""))
        return self._shading(mark)

    def drawn(self, fill: Element | None) -> str | None:
        """Return the colour of an `a:solidFill`, as far as it is a plain one."""
        for one in fill if fill is not None else ():
            if one.tag == _A + "srgbClr" and len(one) == 0:
                return one.get("val", "").upper()
            if one.tag == _A + "schemeClr" and len(one) == 0:
                return self.named(one.get("val", ""))
        return None

    def named(self, name: str) -> str | None:
        """Return a colour of the theme."""
        found = self._theme.get(_THEME_NAMES.get(name, name))
        return found.upper() if found and _HEX.fullmatch(found) else None

    def _shading(self, mark: Element) -> str | None:
        """Mix the colour of a pattern with the one behind it."""
        behind = self._of(mark, "fill", "themeFill")
        pattern = mark.get(W + "val", "clear")
        share = _share(pattern)
        if not share:
            return behind
        return _mixed(self._of(mark, "color") or BLACK, behind or WHITE, share)

    def _of(self, mark: Element, plain: str, themed: str = "theme") -> str | None:
        """Read a colour that may be given as such and as one of the theme; the theme wins."""
        name = mark.get(W + (themed if plain == "fill" else "themeColor"), "")
        found = self.named(name)
        if found:
            return _toned(found, mark.get(f"{W}{themed}Tint"), mark.get(f"{W}{themed}Shade"))
        value = mark.get(W + plain, "")
        return value.upper() if _HEX.fullmatch(value) else None


def _share(pattern: str) -> float:
    """Return how much of a shading its pattern covers: `pct20` a fifth, `solid` all."""
    if pattern == "solid":
        return 1.0
    return int(pattern[3:]) / 100 if pattern.startswith("pct") else 0.0


def _toned(colour: str, tint: str | None, shade: str | None) -> str:
    """Make a colour of the theme lighter or darker, as Word reckons it."""
    hue, light, strength = colorsys.rgb_to_hls(*_rgb(colour))
    if tint:
        kept = int(tint, 16) / 255
        light = light * kept + (1 - kept)
    if shade:
        light *= int(shade, 16) / 255
    return _hex(colorsys.hls_to_rgb(hue, light, strength))


def _mixed(over: str, behind: str, share: float) -> str:
    pairs = zip(_rgb(over), _rgb(behind), strict=True)
    red, green, blue = (upper * share + lower * (1 - share) for upper, lower in pairs)
    return _hex((red, green, blue))


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _hex(colour: tuple[float, float, float]) -> str:
    return "".join(f"{round(part * 255):02X}" for part in colour)


def contrast(one: str, other: str) -> float:
    """Return how well two colours stand out from one another, from 1 to 21, as in WCAG 2.2."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def ratio(number: float) -> dict[str, str]:
    """Write a contrast as each language does, never rounded up to what is asked."""
    tenths = f"{int(number * 10) / 10:g}:1"
    return {
        language: tenths if language == "en" else tenths.replace(".", ",")
        for language in LANGUAGES
    }


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4
        for part in _rgb(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
