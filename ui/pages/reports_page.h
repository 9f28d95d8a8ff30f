#pragma once

#include <memory>

#include "ui/frame/page.h"
#include "ui/pages/report_making.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace alem {

class DateField;
class Field;
class ReportPreview;
class ReportSaving;
class SectionTitle;
class Text;

/// Reports that leave the window: what they contain, in which tongue and form, and the file. The tongue of a
/// report is that of the window until the officer has chosen one here.
class ReportsPage final : public Page {
    Q_OBJECT

  public:
    explicit ReportsPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override { return tr("Save report…"); }
    void startMainAct() override;
    /// Without anybody signed in the report is saved and not recorded, which is said.
    [[nodiscard]] bool mayStartMainAct() const override;
    void refresh() override;
    /// `holdings`, `audit-extract` or `doctrine`.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    QWidget* makeForm();
    QWidget* makePreview();
    [[nodiscard]] ReportWish wish() const;
    void fillCurrencies();
    void preview();
    void showNothing(const QString& note);
    void showReport(const QByteArray& beginning);
    void takeDraft(const ReportDraft& draft);
    void previewStatement(const HoldingsStatement& statement);
    void previewExtract(const AuditExtract& extract);
    void previewDoctrine(const DoctrineReport& report);

    /// What a draft is made from, but for the minute: as long as it is the same the draft stands, or it would
    /// begin anew each minute and a long log would never be through.
    struct Ground {
        ReportWish wish;
        std::int64_t entries = 0;
        AsOf asOf;
        std::optional<OfficerId> officer;
        Language language = Language::English;
        friend bool operator==(const Ground&, const Ground&) = default;
    };
    std::optional<Ground> m_ground;
    BackgroundWork m_making;
    std::shared_ptr<const MadeReport> m_report;
    QComboBox* m_kind;
    QComboBox* m_language;
    bool m_languageChosen = false;  ///< by the officer's hand
    QComboBox* m_format;
    QComboBox* m_currency;
    DateField* m_day;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLineEdit* m_version;
    QCheckBox* m_lots;
    QList<Field*> m_fields;
    SectionTitle* m_previewTitle;
    Text* m_head;
    Text* m_note;
    Text* m_hash;
    ReportPreview* m_preview;
    ReportSaving* m_saving;
    QPushButton* m_giveUp;
};

}  // namespace alem
