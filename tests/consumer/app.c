/* A program of a user: header and library are of one version, and the library works. */
#include <string.h>
#include <twire.h>
int main(void) {
    twire_twiml *twiml;
    const char *xml = NULL;
    if (strcmp(twire_version(), TWIRE_VERSION) != 0 || twire_abi_version() != TWIRE_ABI_VERSION)
        return 1;
    if (twire_twiml_new("voice", &twiml, NULL) != TWIRE_OK)
        return 2;
    if (twire_twiml_add_element(twiml, "Say", "hi") != TWIRE_OK)
        return 3;
    if (twire_twiml_to_xml(twiml, &xml, NULL, NULL) != TWIRE_OK || strstr(xml, "<Say>hi</Say>") == NULL)
        return 4;
    twire_twiml_free(twiml);
    return 0;
}
