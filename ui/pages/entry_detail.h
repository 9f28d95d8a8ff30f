#pragma once

#include <QWidget>

#include "app/event/event.h"
#include "ui/frame/fund_view.h"
#include "ui/parts/state.h"

class QPushButton;

namespace alem {

class FieldList;
class Link;
class MerklePath;
class SealedBytes;
class SectionTitle;
class StateLabel;
class Text;

/// One entry of the audit log with everything about it: both times, who sealed it with which key, its exact
/// bytes, and the path from its hash to the root of the log. What can be taken back and still stands can be
/// reversed from here: prices and designations of sources have no other place.
class EntryDetail : public QWidget {
    Q_OBJECT

  public:
    explicit EntryDetail(FundView& view, QWidget* parent = nullptr);

    /// -1 shows what to choose. `state` is what verification said about it.
    void show(std::int64_t entry, State state);
    void retranslate();

  signals:
    void proofWanted(std::int64_t entry);

  private:
    void showEntry(State state);
    void showProof();
    void offerReversal(const Event* event);

    FundView& m_view;
    std::int64_t m_entry = -1;
    State m_shown = State::Unknown;
    Text* m_title;
    Text* m_what;
    StateLabel* m_state;
    FieldList* m_fields;
    QPushButton* m_reverse;
    SectionTitle* m_bytesTitle;
    SealedBytes* m_bytes;
    Link* m_copy;
    SectionTitle* m_proofTitle;
    Link* m_save;
    MerklePath* m_path;
    Text* m_leaf;
};

}  // namespace alem
