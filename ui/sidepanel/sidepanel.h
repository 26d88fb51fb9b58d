// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/register.h"
#include "keyboard/keyletters.h"

#include <QWidget>
#include <array>

class QSettings;
class QTabWidget;

namespace Standoff {

class BackgroundReader;
class ChangeSet;
class RegisterPage;
class OpenProject;
class TagsetEditor;

// The right side of the window: the registers of entities, claims and sources, each with the tags
// of its layers and a form for what is selected.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    SidePanel(OpenProject &session, QSettings &settings, QWidget *parent = nullptr);
    ~SidePanel() override;

    // What reads the articles that are not open, for the words around mentions.
    void setReader(BackgroundReader &reader);
    Register currentRegister() const;
    void showRegister(Register kind);
    // The one that is selected in a register; none where there are none or several.
    RecordRef currentRecord(Register kind) const;
    // Selects a record in its register.
    void showRecord(RecordRef record);
    // The annotation that is selected in the article, which must be open; none clears the form. A
    // claim that is pinned stays.
    void setCurrentAnnotation(ArticleId article, AnnotationId annotation);
    // Shows the claim that is selected and goes to what can be concluded of it.
    void goToVerdict();
    // Opens the editor of the tagset, at a tag.
    void editTagset(TagId tag = {});
    // How the list of a register is grouped and sorted, in words to be kept; those that are not
    // known change nothing.
    QStringList arrangement(Register kind) const;
    void arrange(Register kind, const QStringList &choices);
    // What is on the keys of the keyboard, for the keys of tags.
    void setKeyLetters(const KeyLetters &letters);
    // Takes over what is still being typed; before the project is closed.
    void commitEdits();

signals:
    void tagRequested(Standoff::TagId tag);
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    // The names of a record are to be tagged where they stand.
    void namesRequested(Standoff::RecordRef record);
    // In the register that is shown, by a person or with the annotation; none: none, or several.
    void recordSelected(Standoff::RecordRef record);
    // What the form of a claim asks for: words that are selected in the article as evidence, and
    // its dossier.
    void evidenceRequested();
    void dossierRequested();
    // A step was refused; the text is for a person.
    void failed(const QString &text);

private:
    RegisterPage &page(Register kind) { return *m_pages[size_t(kind)]; }
    void addPage(Register kind, const QString &name);
    void updateTitle(Register kind);
    TagsetEditor &tagsetEditor();
    Register registerOfTag(TagId tag) const;
    void follow(const ChangeSet &changes);

    OpenProject &m_session;
    QSettings &m_settings;
    QTabWidget *m_tabs;
    std::array<RegisterPage *, 3> m_pages{};
    TagsetEditor *m_tagsetEditor = nullptr;
    ArticleId m_article;
    AnnotationId m_annotation;
};

} // namespace Standoff
