#include "app/desk/decisions.h"
#include "app/desk/import_preview.h"

namespace alem {

Decision decideAct(const ImportStatement& act, const Books& books, const Circumstances& circumstances) {
    if (const ImportPreview* read = circumstances.read.statement) {
        return read->refusal ? Decision(Fail{*read->refusal}) : Decision(read->events);
    }
    auto preview = previewStatement(act, circumstances.evidence, books, circumstances.now);
    if (!preview) {
        return Fail{preview.error()};
    }
    if (preview->refusal) {
        return Fail{*preview->refusal};
    }
    return preview->events;
}

}  // namespace alem
