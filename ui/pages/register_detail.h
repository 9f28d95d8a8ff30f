#pragma once

#include <QWidget>

#include "ui/frame/fund_view.h"
#include "ui/models/register_rows.h"
#include "ui/pages/page_parts.h"

class QPushButton;

namespace alem {

class Link;
class SectionTitle;
class StateLabel;
class Text;

/// One line of the register: what was stated about it, by which entry, what follows from it, and the acts
/// about it.
class RegisterDetail : public QWidget {
    Q_OBJECT

  public:
    explicit RegisterDetail(FundView& view, QWidget* parent = nullptr);
    /// A part and a key of its rows; an empty key: nothing is chosen.
    void show(RegisterPart part, const QString& key);
    void retranslate();

  signals:
    void entryWanted(std::int64_t entry);

  private:
    void showOfficer(const Registered<OfficerFacts>& officer);
    void showAsset(const Registered<AssetFacts>& asset);
    void showAccount(const Registered<AccountFacts>& account);
    void showRule(std::size_t rule);
    void showNothing();
    void showHead(const QString& title, std::optional<std::int64_t> entry);
    [[nodiscard]] QString mayAgreeTo(const OfficerFacts& officer) const;
    void change();

    FundView& m_view;
    RegisterPart m_part = RegisterPart::Officer;
    QString m_key;
    std::int64_t m_entry = 0;
    Text* m_title;
    StateLabel* m_state;
    FieldList* m_facts;
    SectionTitle* m_followsTitle;
    Text* m_follows;
    Link* m_toEntry;
    QPushButton* m_change;
    QPushButton* m_lotPolicy;
    QPushButton* m_sources;
};

}  // namespace alem
