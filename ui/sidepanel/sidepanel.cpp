// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/sidepanel.h"

#include "dialogs/tagseteditor.h"
#include "session/openproject.h"
#include "sidepanel/registerpage.h"
#include "sidepanel/tagchips.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

SidePanel::SidePanel(OpenProject &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(u"registers"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(true);
    m_tabs->setUsesScrollButtons(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    addPage(Register::Entities, u"entities"_s);
    addPage(Register::Claims, u"claims"_s);
    addPage(Register::Sources, u"sources"_s);
    connect(&session, &OpenProject::changed, this,
        [this](const ChangeSet &changes) { follow(changes); });
}

// A field takes over what is typed when it loses the focus: while there is all that hears of it.
SidePanel::~SidePanel()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void SidePanel::addPage(Register kind, const QString &name)
{
    auto *page = new RegisterPage(m_session, m_settings, kind, m_tabs);
    page->setObjectName(name);
    m_pages[size_t(kind)] = page;
    m_tabs->addTab(page, QString());
    updateTitle(kind);
    connect(page, &RegisterPage::tagRequested, this, &SidePanel::tagRequested);
    connect(page, &RegisterPage::mentionActivated, this, &SidePanel::mentionActivated);
    connect(page, &RegisterPage::failed, this, &SidePanel::failed);
    connect(page, &RegisterPage::recordActivated, this, &SidePanel::showRecord);
    connect(page, &RegisterPage::namesRequested, this, &SidePanel::namesRequested);
    connect(page, &RegisterPage::evidenceRequested, this, &SidePanel::evidenceRequested);
    connect(page, &RegisterPage::dossierRequested, this, &SidePanel::dossierRequested);
    connect(page, &RegisterPage::tagEditRequested, this, [this](TagId tag) { editTagset(tag); });
    connect(page, &RegisterPage::tagAddRequested, this, [this](TagId beside) {
        editTagset(beside);
        tagsetEditor().addTag();
    });
    connect(page, &RegisterPage::recordSelected, this, [this, kind](RecordRef record) {
        if (kind == currentRegister())
            emit recordSelected(record);
    });
    connect(page, &RegisterPage::recordCountChanged, this, [this, kind] { updateTitle(kind); });
}

void SidePanel::updateTitle(Register kind)
{
    const QString count = locale().toString(page(kind).recordCount());
    const auto title = [&] {
        switch (kind) {
        case Register::Entities:
            return tr("Entities %1", "how many").arg(count);
        case Register::Claims:
            return tr("Claims %1", "how many").arg(count);
        case Register::Sources:
            break;
        }
        return tr("Sources %1", "how many").arg(count);
    };
    m_tabs->setTabText(int(kind), title());
}

void SidePanel::setReader(BackgroundReader &reader)
{
    for (RegisterPage *page : m_pages)
        page->setReader(reader);
}

Register SidePanel::currentRegister() const
{
    return Register(m_tabs->currentIndex());
}

void SidePanel::setKeyLetters(const KeyLetters &letters)
{
    for (TagChips *chips : findChildren<TagChips *>())
        chips->setKeyLetters(letters);
}

void SidePanel::showRegister(Register kind)
{
    m_tabs->setCurrentIndex(int(kind));
}

RecordRef SidePanel::currentRecord(Register kind) const
{
    return m_pages[size_t(kind)]->currentRecord();
}

void SidePanel::showRecord(RecordRef record)
{
    showRegister(record.kind);
    page(record.kind).showRecord(record);
}

void SidePanel::goToVerdict()
{
    showRegister(Register::Claims);
    page(Register::Claims).goToVerdict();
}

// Cues are marked beside sources; layers of the project's own have their tags beside entities.
Register SidePanel::registerOfTag(TagId tag) const
{
    const LayerKind kind = m_session.project().kindOf(tag);
    return kind == LayerKind::Cue ? Register::Sources
                                  : registerOf(kind).value_or(Register::Entities);
}

void SidePanel::setCurrentAnnotation(ArticleId article, AnnotationId id)
{
    const OpenArticle *open = m_session.project().openArticle(article);
    const Annotation *annotation = open ? open->find(id) : nullptr;
    m_article = annotation ? article : ArticleId();
    m_annotation = annotation ? id : AnnotationId();
    const Register kind = annotation ? registerOfTag(annotation->tag) : currentRegister();
    for (RegisterPage *other : m_pages) {
        const bool here = other == &page(kind);
        other->setAnnotation(here ? m_article : ArticleId(), here ? m_annotation : AnnotationId());
        other->setSelected(m_annotation);
    }
    const bool isPinned = page(Register::Claims).isPinned();
    if (annotation && !isPinned) // also where it has no record
        showRecord({kind, annotation->record().number});
}

// The annotation may have another record now, or a tag of another register.
void SidePanel::follow(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Annotation>()) {
        if (before && after && after->id == m_annotation
            && (before->tag != after->tag || before->record() != after->record()))
            setCurrentAnnotation(m_article, m_annotation);
    }
}

TagsetEditor &SidePanel::tagsetEditor()
{
    if (!m_tagsetEditor)
        m_tagsetEditor = new TagsetEditor(m_session, this);
    return *m_tagsetEditor;
}

void SidePanel::editTagset(TagId tag)
{
    if (tag)
        tagsetEditor().setCurrentTag(tag);
    tagsetEditor().show();
    tagsetEditor().raise();
    tagsetEditor().activateWindow();
}

QStringList SidePanel::arrangement(Register kind) const
{
    return m_pages[size_t(kind)]->arrangement();
}

void SidePanel::arrange(Register kind, const QStringList &choices)
{
    page(kind).arrange(choices);
}

void SidePanel::commitEdits()
{
    for (RegisterPage *page : m_pages)
        page->commitEdits();
}

} // namespace Standoff
