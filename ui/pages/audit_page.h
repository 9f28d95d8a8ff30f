#pragma once

#include "ui/frame/page.h"
#include "ui/models/audit_model.h"

class QPushButton;

namespace alem {

class CheckpointLine;
class EntryDetail;
class SectionTitle;
class Table;
class VerificationPanel;

/// The audit log: every entry with its exact bytes and its proof, its verification, and the stretch beyond
/// the last checkpoint that left this machine.
class AuditPage final : public Page {
    Q_OBJECT

  public:
    explicit AuditPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString title() const override { return tr("Audit log"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override { return tr("Verify all entries"); }
    void startMainAct() override;
    /// Whoever looks may verify.
    [[nodiscard]] bool mayStartMainAct() const override { return true; }
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override { return static_cast<int>(m_model.hidden()); }
    void refresh() override;
    /// An entry number.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    void showSelected();
    void showCheckpoints();
    void takeVerification();

    AuditModel m_model;
    QPushButton* m_handOut;
    VerificationPanel* m_verification;
    Table* m_table;
    SectionTitle* m_lineTitle;
    CheckpointLine* m_line;
    EntryDetail* m_detail;
};

}  // namespace alem
