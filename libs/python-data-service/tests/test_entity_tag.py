from hypothesis import given
from hypothesis import strategies as st
from python_data_service.delivery.entity_tag import entity_tag, matches

opaque = st.text(st.characters(min_codepoint=0x21, max_codepoint=0xFF), max_size=8).map(
    lambda text: '"' + "".join(c for c in text if c != '"' and c != "\x7f" and c <= "~") + '"'
)
lists = st.lists(st.tuples(st.sampled_from(["", "W/"]), opaque), min_size=1, max_size=6)


@given(lists, st.sampled_from([",", ", ", " ,\t"]))
def test_every_tag_of_a_list_matches_and_no_other(
    tags: list[tuple[str, str]], separator: str
) -> None:
    header = separator.join(weak + tag for weak, tag in tags)

    assert all(matches(header, tag) for _, tag in tags)
    assert not matches(header, '"another-tag-than-those"')


@given(st.text())
def test_any_condition_is_read(header: str) -> None:
    tag = entity_tag("a/b", b"content", None)

    assert matches(header, tag) == (header.strip() == "*" or tag in header)


def test_a_star_matches_whatever_there_is() -> None:
    assert matches(" * ", '"x"')
    assert not matches('"*"', '"x"')
    assert not matches(None, '"x"')
    assert not matches("x", '"x"')


@given(st.binary(), st.binary())
def test_tags_tell_content_media_type_and_coding_apart(one: bytes, other: bytes) -> None:
    tag = entity_tag("a/b", one, None)

    assert (tag == entity_tag("a/b", other, None)) == (one == other)
    assert tag != entity_tag("a/c", one, None)
    assert tag != entity_tag("a/b", one, "gzip")
    assert not tag.startswith("W/")
